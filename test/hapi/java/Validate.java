import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/**
 * Validates FHIR R4 resources against the base profiles. One resource a line on standard input; for each, in order, one
 * line on standard output: {"issues": [{"severity": "error", "at": "Task.intent", "say": "…"}]}.
 */
public class Validate {
  public static void main(String[] args) throws Exception {
    FhirValidator validator = validator();
    ObjectMapper json = new ObjectMapper();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      ObjectNode answer = json.createObjectNode();
      ArrayNode issues = answer.putArray("issues");
      for (SingleValidationMessage message : validator.validateWithResult(line).getMessages()) {
        issues
            .addObject()
            .put("severity", message.getSeverity().getCode())
            .put("at", message.getLocationString())
            .put("say", message.getMessage());
      }
      out.println(json.writeValueAsString(answer));
    }
  }

  private static FhirValidator validator() {
    FhirContext fhir = FhirContext.forR4();
    ValidationSupportChain definitions =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir));
    FhirInstanceValidator validator = new FhirInstanceValidator(definitions);
    // A profile of another guide that a resource claims cannot be fetched here: a warning names it.
    validator.setErrorForUnknownProfiles(false);
    return fhir.newValidator().registerValidatorModule(validator);
  }
}
