using System.Buffers;
using Bwc.Model;
using Microsoft.Net.Http.Headers;

namespace Bwc.Service.Http;

/// <summary>The body of a request, read whole within the limits of size and time.</summary>
internal static class Body
{
    /// <summary>Reads a body that is JSON.</summary>
    /// <returns>The bytes; or the problem, where the type is wrong, the body is too large or too slow, or breaks off.</returns>
    public static Task<(ReadOnlySequence<byte> Bytes, Problem? Refused)> Read(HttpContext context, Limits limits) =>
        Read(context, limits, IsJson, "application/json");

    /// <summary>Reads a body that is a text or a table.</summary>
    /// <returns>The bytes; or the problem, where the type is wrong, the body is too large or too slow, or breaks off.</returns>
    public static Task<(ReadOnlySequence<byte> Bytes, Problem? Refused)> ReadText(HttpContext context, Limits limits) =>
        Read(context, limits, IsText, "text/csv or text/plain");

    private static async Task<(ReadOnlySequence<byte> Bytes, Problem? Refused)> Read(
        HttpContext context,
        Limits limits,
        Func<string?, bool> isKnown,
        string known
    )
    {
        var request = context.Request;
        if (!isKnown(request.ContentType))
            return (
                default,
                new Problem(
                    StatusCodes.Status415UnsupportedMediaType,
                    Codes.UsageWrong,
                    $"the body is {(string.IsNullOrEmpty(request.ContentType) ? "of no type" : $"'{Question.Shorten(request.ContentType)}'")}"
                        + $"; send it as {known}",
                    "header: Content-Type"
                )
            );
        if (Coding(request) is { } coded)
            return (default, coded);
        if (request.ContentLength > Limits.Body)
            return (default, TooLarge());
        var reader = request.BodyReader;
        using var time = new CancellationTokenSource(limits.BodyTimeout);
        // The reader is woken and not broken off: the server has to be able to read on, to find the end of the request.
        using var waking = time.Token.Register(reader.CancelPendingRead);
        while (true)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length <= Limits.Body && read.IsCompleted)
                return (read.Buffer, null);
            var late = read.IsCanceled && time.IsCancellationRequested;
            var large = read.Buffer.Length > Limits.Body;
            reader.AdvanceTo(large || late ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            if (large)
                return (default, TooLarge());
            if (!late)
                continue;
            context.Response.Headers.Connection = "close";
            return (
                default,
                new Problem(
                    StatusCodes.Status408RequestTimeout,
                    Codes.JsonMalformed,
                    FormattableString.Invariant($"the body had not arrived after {limits.BodyTimeout.TotalSeconds} seconds; send it without delay"),
                    "body"
                )
            );
        }
    }

    public static Problem TooLarge() =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            Codes.JsonTooLarge,
            FormattableString.Invariant($"the body has more than {Limits.Body} bytes; use at most that, or use the library, which reads 64 MiB"),
            "body"
        );

    /// <summary>What is wrong with how the body is written down: it is UTF-8 and not compressed here; null where nothing is.</summary>
    private static Problem? Coding(HttpRequest request)
    {
        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && !string.Equals(encoding, "identity", StringComparison.OrdinalIgnoreCase))
            return new Problem(
                StatusCodes.Status415UnsupportedMediaType,
                Codes.UsageWrong,
                $"the body is encoded as '{Question.Shorten(encoding.ToString())}'; send it as it is, without Content-Encoding",
                "header: Content-Encoding"
            );
        return
            MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.Charset is { HasValue: true, Value: var charset }
            && charset.Trim('"').ToUpperInvariant() is not ("UTF-8" or "US-ASCII")
            ? new Problem(
                StatusCodes.Status415UnsupportedMediaType,
                Codes.UsageWrong,
                $"the body has the charset '{Question.Shorten(charset)}'; send it as UTF-8",
                "header: Content-Type"
            )
            : null;
    }

    private static bool IsJson(string? type)
    {
        var media = Media(type);
        return media.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (media.StartsWith("application/", StringComparison.OrdinalIgnoreCase) && media.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsText(string? type)
    {
        var media = Media(type);
        return media.Equals("text/csv", StringComparison.OrdinalIgnoreCase)
            || media.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
            || media.Equals("text/tab-separated-values", StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Media(string? type) =>
        type.AsSpan(0, type?.IndexOf(';', StringComparison.Ordinal) is >= 0 and var end ? end : type?.Length ?? 0).Trim();
}
