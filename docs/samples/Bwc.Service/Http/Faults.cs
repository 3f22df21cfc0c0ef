using Bwc.Model;

namespace Bwc.Service.Http;

/// <summary>
/// Turns what no endpoint answered into a problem as well: no such path, the wrong method, a body that the server refuses, a fault of the service
/// itself.
/// </summary>
internal static partial class Faults
{
    public static async Task Catch(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await OfServer(e.StatusCode).ExecuteAsync(context);
            return;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return; // Nobody is there any more to be told.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            Log(context.RequestServices.GetRequiredService<ILogger<Limits>>(), e, context.Request.Path);
            await Results.Problem(title: "The service failed.", statusCode: StatusCodes.Status500InternalServerError).ExecuteAsync(context);
            return;
        }

        if (context.Response.HasStarted || context.Response.ContentLength is not null || context.Response.ContentType is not null)
            return;
        if (context.Response.StatusCode is StatusCodes.Status404NotFound)
            await new Problem(
                StatusCodes.Status404NotFound,
                Codes.UsageWrong,
                $"there is nothing at '{Question.Shorten(context.Request.Path)}'; see /openapi.json for what can be asked",
                "path"
            ).ExecuteAsync(context);
        else if (context.Response.StatusCode is StatusCodes.Status405MethodNotAllowed)
            await new Problem(
                StatusCodes.Status405MethodNotAllowed,
                Codes.UsageWrong,
                $"'{Question.Shorten(context.Request.Method)}' is not a method of this path; use {context.Response.Headers.Allow}",
                "method"
            ).ExecuteAsync(context);
    }

    private static Problem OfServer(int status) =>
        status switch
        {
            StatusCodes.Status413PayloadTooLarge => Body.TooLarge(),
            StatusCodes.Status408RequestTimeout => new Problem(status, Codes.JsonMalformed, "the body arrived too slowly; send it without delay", "body"),
            _ => new Problem(status, Codes.UsageWrong, "the request is not well formed; send it as HTTP/1.1 or HTTP/2 has it", "request"),
        };

    [LoggerMessage(Level = LogLevel.Error, Message = "The question at {Path} made the service fail.")]
    private static partial void Log(ILogger logger, Exception exception, string path);
}
