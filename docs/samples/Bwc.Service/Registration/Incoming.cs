using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bwc.Model;
using Bwc.Service.Http;
using FluentValidation;
using FluentValidation.Results;

namespace Bwc.Service.Registration;

/// <summary>Reads a body into what it should be and has it judged.</summary>
internal static class Incoming
{
    /// <summary>Reads a body of JSON.</summary>
    /// <returns>The value, or the problem.</returns>
    public static async Task<(T? Value, Problem? Refused)> Read<T>(HttpContext context, Limits limits, JsonTypeInfo<T> type)
        where T : class
    {
        var (body, refused) = await Body.Read(context, limits);
        if (refused is not null)
            return (null, refused);
        try
        {
            var reader = new Utf8JsonReader(body);
            var value = JsonSerializer.Deserialize(ref reader, type);
            return value is null ? (null, Wrong(Codes.JsonNull, "the body is null", "$")) : (value, null);
        }
        catch (JsonException e)
        {
            // The reader's own exception is within where the text is no JSON; without one it is JSON of another shape.
            return (null, Wrong(e.InnerException is JsonException ? Codes.JsonMalformed : Codes.JsonShapeWrong, "the body cannot be read", e.Path ?? "$"));
        }
        finally
        {
            context.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    /// <summary>The problem that somebody's failures in validation are; null where there are none.</summary>
    public static Problem? Judge<T>(IValidator<T> validator, T value, string place = "body")
    {
        var judged = validator.Validate(value);
        return judged.IsValid ? null : Unfit(judged.Errors, place);
    }

    private static Problem Unfit(List<ValidationFailure> failures, string place) =>
        new(StatusCodes.Status422UnprocessableEntity, failures[0].ErrorCode, failures[0].ErrorMessage, place)
        {
            Findings =
            [
                .. failures.Select(f => new Finding
                {
                    Code = f.ErrorCode,
                    Severity = FindingSeverity.Error,
                    Message = f.ErrorMessage,
                    Path = "$." + JsonNamingPolicy.CamelCase.ConvertName(f.PropertyName),
                }),
            ],
        };

    private static Problem Wrong(string code, string detail, string path) =>
        new(ProblemStatus.Of(code), code, detail + "; see the README of the sample for what is taken here", "body: " + path);
}
