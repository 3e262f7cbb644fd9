package nl.samenspel.model.store;

import static nl.samenspel.schema.Tables.MODEL_USE;

import java.util.HashMap;
import java.util.Map;
import nl.samenspel.model.ModelUses;
import nl.samenspel.model.ModelVersion;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqModelUses implements ModelUses {

    private final DSLContext sql;

    JooqModelUses(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<ModelVersion, String> all() {
        var uses = new HashMap<ModelVersion, String>();
        sql.selectFrom(MODEL_USE)
                .forEach(row -> uses.put(ModelVersion.of(row.get(MODEL_USE.MODEL)), row.get(MODEL_USE.FINGERPRINT)));
        return uses;
    }

    @Override
    public void add(ModelVersion version, String fingerprint) {
        sql.insertInto(MODEL_USE)
                .set(MODEL_USE.MODEL, version.toString())
                .set(MODEL_USE.FINGERPRINT, fingerprint)
                .onConflictDoNothing()
                .execute();
    }
}
