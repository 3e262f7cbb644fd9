package nl.samenspel.model.file;

import java.util.List;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.model.UseModel;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Keeps the product from starting without the models that its measurements were made with. */
@Component
class CheckModels implements InitializingBean {

    private final UseModel useModel;
    private final ModelFolder models;

    CheckModels(UseModel useModel, ModelFolder models) {
        this.useModel = useModel;
        this.models = models;
    }

    @Override
    public void afterPropertiesSet() {
        models.all();
        var broken = useModel.broken().stream().map(ModelVersion::toString).toList();
        if (!broken.isEmpty()) {
            throw new UnusableModels(said(broken));
        }
    }

    private String said(List<String> broken) {
        return "Measurements were made with " + String.join(" and ", broken)
                + ", and that model is gone or was changed since.\nPut its file back as it was, into " + models.place()
                + ". To change a model, give it a higher version.";
    }
}
