using Bwc.Model;

namespace Bwc.Service.Http;

/// <summary>Which HTTP status a code of the library is.</summary>
internal static class ProblemStatus
{
    public static int Of(string code) =>
        code switch
        {
            // What the path names is not there.
            Codes.StateUnknown or Codes.ParticipantUnknown or Codes.OfficeUnknown or Codes.YearWithoutProgramme => StatusCodes.Status404NotFound,

            // The name is good, and several things have it: the caller can settle that and ask again.
            Codes.StateAmbiguous or Codes.ParticipantAmbiguous => StatusCodes.Status409Conflict,
            Codes.JsonTooLarge => StatusCodes.Status413PayloadTooLarge,

            // No JSON at all is a bad request; JSON that is not a report is understood and refused.
            Codes.JsonEmpty or Codes.JsonMalformed => StatusCodes.Status400BadRequest,
            _ when code.StartsWith("BWC-JSN-", StringComparison.Ordinal) => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status400BadRequest,
        };
}
