using System.Globalization;
using System.Net;
using System.Text;
using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;
using Bwc.Service.Registration.Tables;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Bwc.Service.Registration;

/// <summary>The registration over HTTP. All of it is below /registration, and the README of the sample lists it.</summary>
internal static class RegistrationEndpoints
{
    /// <summary>The greatest file, in bytes: far more than 20,000 rows.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    private static readonly RegistrationJsonContext Json = RegistrationJsonContext.Default;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var all = routes.MapGroup("/registration").ExcludeFromDescription().AddEndpointFilter(OnlyFromHere);
        all.MapGet("/meetings", (Reading reading, CancellationToken cancel) => reading.Meetings(cancel));
        all.MapPost(
            "/meetings",
            (HttpContext context, Limits limits, Desk desk) => With(context, limits, Json.NewMeeting, given => desk.Open(given, context.RequestAborted))
        );
        all.MapGet(
            "/meetings/{meeting}/entries",
            (string meeting, string? state, string? after, Reading reading, CancellationToken cancel) => Entries(reading, meeting, state, after, cancel)
        );
        all.MapPost(
            "/meetings/{meeting}/entries",
            (string meeting, HttpContext context, Limits limits, Desk desk) =>
                With(context, limits, Json.NewEntry, given => desk.Add(meeting, given, context.RequestAborted))
        );
        all.MapPost("/meetings/{meeting}/import", (string meeting, HttpContext context, Importer importer) => Import(context, importer, meeting));
        all.MapGet("/meetings/{meeting}/work", (string meeting, Reading reading, CancellationToken cancel) => reading.Work(meeting, cancel));
        all.MapGet("/meetings/{meeting}/changes", (string meeting, Reading reading, CancellationToken cancel) => reading.Changes(meeting, cancel));
        all.MapGet("/meetings/{meeting}/participants.md", (string meeting, Reading reading, CancellationToken cancel) => reading.Participants(meeting, cancel));
        all.MapGet(
            "/meetings/{meeting}/paragraphs.md",
            (string meeting, string? language, Reading reading, CancellationToken cancel) => Paragraphs(reading, meeting, language ?? "en", cancel)
        );
        all.MapGet(
            "/meetings/{meeting}/audit",
            (string meeting, string? after, Reading reading, CancellationToken cancel) => reading.Audit(meeting, Number(after), cancel)
        );
        all.MapPut(
            "/entries/{id:long}",
            (long id, HttpContext context, Limits limits, Desk desk) =>
                With(context, limits, Json.Correction, given => desk.Correct(id, given, context.RequestAborted))
        );
        all.MapPost(
            "/entries/{id:long}/confirm",
            (long id, HttpContext context, Limits limits, Desk desk) => With(context, limits, Json.Seen, seen => desk.Confirm(id, seen, context.RequestAborted))
        );
        all.MapPost(
            "/entries/{id:long}/withdraw",
            (long id, HttpContext context, Limits limits, Desk desk) =>
                With(context, limits, Json.Seen, seen => desk.Withdraw(id, seen, context.RequestAborted))
        );
    }

    /// <summary>
    /// Nobody signs in here, so that nobody from elsewhere may ask: neither another machine, nor a page of another site that has its own name lead to this
    /// machine.
    /// </summary>
    private static ValueTask<object?> OnlyFromHere(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        var isHere =
            http.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]"
            && http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";
        return isHere
            ? next(context)
            : ValueTask.FromResult<object?>(
                new Problem(
                    StatusCodes.Status403Forbidden,
                    RegistrationCodes.NotFromHere,
                    "the registration answers only its own machine; use it from there, as localhost",
                    "request"
                )
            );
    }

    private static async Task<IResult> With<T>(
        HttpContext context,
        Limits limits,
        System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type,
        Func<T, Task<IResult>> then
    )
        where T : class
    {
        var (value, refused) = await Incoming.Read(context, limits, type);
        return value is null ? refused! : await then(value);
    }

    private static Task<IResult> Entries(Reading reading, string meeting, string? state, string? after, CancellationToken cancel)
    {
        var words = Parameter.WordsOf<EntryState>();
        var index = Array.IndexOf(words, state);
        if (state is null || index >= 0)
            return reading.Entries(meeting, state is null ? null : (EntryState)index, Number(after), cancel);
        var detail = $"'{Question.Shorten(state)}' is not known here; give one of {string.Join(", ", words)}";
        return Task.FromResult<IResult>(new Problem(StatusCodes.Status400BadRequest, Codes.WordUnknown, detail, "query: state"));
    }

    private static Task<IResult> Paragraphs(Reading reading, string meeting, string language, CancellationToken cancel)
    {
        if (LanguageTags.TryParse(language, out var known))
            return reading.Paragraphs(meeting, known, cancel);
        var detail = $"'{Question.Shorten(language)}' is not a language of the United Nations; use one of {string.Join(", ", LanguageTags.All)}";
        return Task.FromResult<IResult>(new Problem(StatusCodes.Status400BadRequest, Codes.WordUnknown, detail, "query: language"));
    }

    /// <summary>The number of the last thing that was seen; what is none begins at the beginning.</summary>
    private static long Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Takes the whole file in first, on the disk where it is large, so that a slow caller holds up nobody.</summary>
    private static async Task<IResult> Import(HttpContext context, Importer importer, string meeting)
    {
        var request = context.Request;
        if (request.ContentType?.Split(';')[0].Trim() != "text/csv")
            return new Problem(
                StatusCodes.Status415UnsupportedMediaType,
                Codes.UsageWrong,
                "the body is not a table; send it as text/csv in UTF-8",
                "header: Content-Type"
            );
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = LargestFile;
        await using var file = new FileBufferingReadStream(request.Body, 64 * 1024, bufferLimit: null, Path.GetTempPath);
        try
        {
            await file.DrainAsync(context.RequestAborted);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new Problem(e.StatusCode, RegistrationCodes.FileTooLarge, $"the file has more than {LargestFile} bytes; import it in parts", "body");
        }

        file.Position = 0;
        using var text = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        return await importer.Import(meeting, text, context.RequestAborted);
    }
}
