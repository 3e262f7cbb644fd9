package nl.samenspel.account.web;

import java.util.Optional;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.FramePlaces;

@Contribution
class AccountPlaces implements FramePlaces {

    @Override
    public Optional<String> signOut() {
        return Optional.of(AccountAddresses.SIGN_OUT);
    }
}
