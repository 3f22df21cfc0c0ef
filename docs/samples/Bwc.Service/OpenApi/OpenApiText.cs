using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Bwc.Service.OpenApi;

/// <summary>The OpenAPI document as a text, made once: writing it for every caller would be the dearest answer of all.</summary>
internal sealed class OpenApiText
{
    private readonly Lazy<Task<string>> _text;

    public OpenApiText([FromKeyedServices(Description.Document)] IOpenApiDocumentProvider provider) => _text = new(() => Write(provider));

    public async Task Answer(HttpContext context)
    {
        var text = await _text.Value;
        await TypedResults.Text(text, "application/json", Encoding.UTF8).ExecuteAsync(context);
    }

    private static async Task<string> Write(IOpenApiDocumentProvider provider)
    {
        var document = await provider.GetOpenApiDocumentAsync();
        using var stream = new MemoryStream();
        await document.SerializeAsJsonAsync(stream, OpenApiSpecVersion.OpenApi3_1);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length).ReplaceLineEndings("\n") + "\n";
    }
}
