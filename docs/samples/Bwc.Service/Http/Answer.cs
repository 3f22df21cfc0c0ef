using System.Text;
using Bwc.Model;
using Bwc.Model.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Bwc.Service.Http;

/// <summary>A text that follows from the question and the embedded data alone, and so is the same until the service is built anew.</summary>
internal sealed class Answer : IResult
{
    public const string Json = "application/json; charset=utf-8";

    /// <summary>Stands for everything that an answer depends on besides its address: the library with its data, and the service.</summary>
    public static readonly string Tag = $"\"{typeof(FindingReport).Module.ModuleVersionId:N}{typeof(Answer).Module.ModuleVersionId:N}\"";

    private readonly Func<string> _write;
    private readonly string _type;

    public Answer(Func<string> write, string type = Json) => (_write, _type) = (write, type);

    /// <summary>The record, or the problem that its findings are.</summary>
    public static IResult Of<T>(Result<T> result, string place, string? asked = null)
        where T : class => result.Value is { } value ? new Answer(() => ModelJson.Write(value)) : Problem.Of(result.Findings, place, asked);

    /// <summary>Answers what was answered before, without asking again.</summary>
    public static Task Recall(HttpContext context, RequestDelegate next)
    {
        var store = context.RequestServices.GetRequiredService<Remembered>();
        return HttpMethods.IsGet(context.Request.Method) && store.TryFind(AddressOf(context), out var known)
            ? Send(context, known.Type, () => known.Bytes)
            : next(context);
    }

    public Task ExecuteAsync(HttpContext context) =>
        Send(
            context,
            _type,
            () =>
            {
                var bytes = Encoding.UTF8.GetBytes(_write());
                context.RequestServices.GetRequiredService<Remembered>().Keep(AddressOf(context), _type, bytes);
                return bytes;
            }
        );

    /// <summary>Sends a text as UTF-8, straight into the buffers of the connection.</summary>
    public static Task Send(HttpResponse response, string text)
    {
        response.ContentLength = Encoding.UTF8.GetByteCount(text);
        Encoding.UTF8.GetBytes(text, response.BodyWriter);
        return response.BodyWriter.FlushAsync().AsTask();
    }

    private static Task Send(HttpContext context, string type, Func<ReadOnlyMemory<byte>> bytes)
    {
        var response = context.Response;
        response.Headers.ETag = Tag;
        response.Headers.CacheControl = "public, max-age=300";
        if (IsKnown(context.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = bytes();
        response.ContentType = type;
        response.ContentLength = body.Length;
        return response.BodyWriter.WriteAsync(body).AsTask();
    }

    private static string AddressOf(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

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
