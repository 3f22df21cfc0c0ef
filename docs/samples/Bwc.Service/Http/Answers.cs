using Bwc.Model;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Bwc.Service.Http;

/// <summary>
/// What an endpoint answers to GET follows from the question and the embedded data alone, and so is the same until the service is built anew: it is
/// kept, and the caller may keep it.
/// </summary>
internal static class Answers
{
    /// <summary>Stands for everything that an answer depends on besides its address: the library with its data, and the service.</summary>
    public static readonly string Tag = $"\"{typeof(FindingReport).Module.ModuleVersionId:N}{typeof(Answers).Module.ModuleVersionId:N}\"";

    /// <summary>The record, or the problem that its findings are.</summary>
    public static IResult Of<T>(Result<T> result, string place, string? asked = null)
        where T : class => result.Value is { } value ? TypedResults.Ok(value) : Problem.Of(result.Findings, place, asked);

    /// <summary>Answers what was answered before without asking again, and keeps what is answered now.</summary>
    public static async Task Remember(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        // HEAD asks for what GET would answer, without the body: it is routed as GET and keeps the answer to itself.
        var head = HttpMethods.IsHead(context.Request.Method);
        var store = context.RequestServices.GetRequiredService<Remembered>();
        var address = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (store.TryFind(address, out var known))
        {
            await Send(context, known.Type, known.Bytes, head);
            return;
        }

        var connection = context.Response.Body;
        using var written = new MemoryStream();
        context.Response.Body = written;
        context.Request.Method = HttpMethods.Get;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = connection;
            context.Request.Method = head ? HttpMethods.Head : HttpMethods.Get;
        }

        var (bytes, type) = (new ReadOnlyMemory<byte>(written.ToArray()), context.Response.ContentType);
        if (context.Response.StatusCode == StatusCodes.Status200OK && type is not null)
        {
            store.Keep(address, type, bytes);
            await Send(context, type, bytes, head);
        }
        else if (!bytes.IsEmpty)
        {
            context.Response.ContentLength = bytes.Length;
            if (!head)
                await context.Response.BodyWriter.WriteAsync(bytes);
        }
    }

    private static async Task Send(HttpContext context, string type, ReadOnlyMemory<byte> bytes, bool head)
    {
        var response = context.Response;
        response.Headers.ETag = Tag;
        response.Headers.CacheControl = "public, max-age=300";
        if (IsKnown(context.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            (response.ContentType, response.ContentLength) = (null, null);
            return;
        }

        response.ContentType = type;
        response.ContentLength = bytes.Length;
        if (!head)
            await response.BodyWriter.WriteAsync(bytes);
    }

    private static bool IsKnown(HttpRequest request)
    {
        foreach (var known in request.Headers.IfNoneMatch)
        {
            if (known is null)
                continue;
            if (known == Tag || known == "*")
                return true;
            // A list, or a tag that a cache on the way has weakened.
            if (known.Contains(Tag, StringComparison.Ordinal) && EntityTagHeaderValue.TryParseList([known], out var tags) && tags.Any(t => t.Tag == Tag))
                return true;
        }

        return false;
    }
}
