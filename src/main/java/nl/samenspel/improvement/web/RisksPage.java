package nl.samenspel.improvement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.risk.Risk;
import nl.samenspel.improvement.risk.RiskText;
import nl.samenspel.improvement.web.ProgrammeDesk.Opened;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/** Puts risks in the visitor’s words, and asks for them. */
record RisksPage(Opened opened, Visitor visitor) {

    private ProgrammeWords words() {
        return opened.words();
    }

    private ImprovementAddresses at() {
        return ImprovementAddresses.of(opened.collaboration());
    }

    private boolean mayRun() {
        return visitor.may(Act.RUN_PROGRAMME, OwnParty.subject(opened.collaboration()));
    }

    private List<Frame.Place> trail() {
        return List.of(
                new Frame.Place(
                        opened.collaboration().name(), CollaborationAddresses.of(opened.collaboration()), false),
                new Frame.Place(words().say("improvement.title"), at().page(), false));
    }

    RisksView view(List<Risk> risks) {
        long due = risks.stream().filter(risk -> risk.isDue(words().today())).count();
        return new RisksView(
                trail(),
                due == 0
                        ? words().say("risk.lead")
                        : words().say("risk.lead") + " " + words().say("risk.lead.due", due),
                risks.stream().filter(Risk::isOpen).map(this::row).toList(),
                risks.stream().filter(risk -> !risk.isOpen()).map(this::row).toList(),
                mayRun() ? at().newRisk() : "",
                mayRun() ? at().premortem() : "");
    }

    private RisksView.Row row(Risk risk) {
        var said = new ArrayList<String>();
        said.add(risk.carrier()
                .map(owner -> words().say("risk.carried-by", carrier(owner)))
                .orElseGet(() -> words().say("risk.carried-by.nobody")));
        risk.text().reviewOn().ifPresent(day -> said.add(words().say("risk.review", words().date(day))));
        if (risk.isFromPremortem()) {
            said.add(words().say("risk.from-premortem"));
        }
        return new RisksView.Row(
                risk.text().told(),
                said,
                Arrays.stream(Party.values())
                        .filter(party -> !risk.text().mitigation().of(party).isEmpty())
                        .map(party -> new RisksView.Mitigation(
                                side(party), risk.text().mitigation().of(party)))
                        .toList(),
                risk.isDue(words().today()),
                mayRun() && risk.isOpen() ? at().risk(risk.id()) : "",
                mayRun() ? at().settle(risk.id()) : "");
    }

    private String carrier(Owner owner) {
        var who = words().who(owner);
        return who.name()
                + owner.party()
                        .map(party -> " (" + opened.collaboration().nameOf(party) + ")")
                        .orElse("");
    }

    private ImprovementView.Side side(Party party) {
        return new ImprovementView.Side(party.slug(), opened.collaboration().nameOf(party));
    }

    /** @param risk empty of a new one; {@code stored} what somebody else wrote meanwhile */
    RiskFormView form(
            Optional<Risk> risk, RiskForm form, Problems problems, List<Owner> owners, Optional<RiskText> stored) {
        return new RiskFormView(
                trail(),
                form,
                labelled(problems),
                stored.map(this::told).orElseGet(List::of),
                Stream.concat(
                                Arrays.stream(Party.values())
                                        .map(party -> new TargetFormView.Choice(
                                                party.slug(),
                                                opened.collaboration().nameOf(party))),
                                Stream.of(new TargetFormView.Choice(
                                        TargetForm.BOTH, words().say("programme.whose.both"))))
                        .toList(),
                owners.stream().map(Owner::name).distinct().toList(),
                Arrays.stream(Party.values())
                        .map(party -> new TargetFormView.Field(
                                RiskForm.field(party),
                                words().say(
                                                "risk.field.mitigation",
                                                opened.collaboration().nameOf(party)),
                                "",
                                form.mitigation().of(party)))
                        .toList(),
                risk.map(one -> at().risk(one.id())).orElseGet(() -> at().newRisk()),
                at().risks());
    }

    private List<String> told(RiskText stored) {
        return Stream.of(
                        stored.told(),
                        stored.carrier(),
                        stored.mitigation().customer(),
                        stored.mitigation().supplier(),
                        stored.reviewOn().map(words()::date).orElse(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The fields of the form in the order of the page. */
    private Problems labelled(Problems problems) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("told", words().say("risk.field.told"));
        labels.put("whose", words().say("risk.field.whose"));
        labels.put("carrier", words().say("risk.field.carrier"));
        for (Party party : Party.values()) {
            labels.put(
                    RiskForm.field(party),
                    words().say("risk.field.mitigation", opened.collaboration().nameOf(party)));
        }
        labels.put("review-on", words().say("risk.field.review"));
        return problems.under(labels);
    }
}
