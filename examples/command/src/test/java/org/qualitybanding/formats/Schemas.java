package org.qualitybanding.formats;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualitybanding.documentation.Documentation;

/** The schemas that are published, and a validator of them. */
final class Schemas {

    static final Path FOLDER =
            Documentation.root().resolve("quality-exchange/src/main/resources/org/qualitybanding/exchange/json-schema");

    private static final Map<Format, Schema> LOADED = new EnumMap<>(Format.class);

    private Schemas() {}

    static Path file(Format format) {
        return FOLDER.resolve(format.fileName() + ".schema.json");
    }

    /** What a schema finds wrong with a JSON text. */
    static List<Error> errors(Format format, String json) {
        Schema schema = LOADED.computeIfAbsent(
                format,
                any -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Documentation.read(file(format)), InputFormat.JSON));
        return schema.validate(json, InputFormat.JSON);
    }
}
