package nl.samenspel.platform.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.samenspel.platform.ReplayClock;
import nl.samenspel.platform.Transactions;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    @Bean
    Database database(@Value("${samenspel.data:data}") Path folder, @Value("${samenspel.database:}") String address)
            throws IOException {
        Files.createDirectories(folder);
        return address.isBlank() ? Database.sqlite(folder) : Database.postgresql(address);
    }

    @Bean
    DSLContext sql(Database database) {
        return database.sql();
    }

    @Bean
    Transactions transactions(Database database) {
        return database.transactions();
    }

    @Bean
    Clock clock() {
        return new ReplayClock(Clock.systemUTC());
    }
}
