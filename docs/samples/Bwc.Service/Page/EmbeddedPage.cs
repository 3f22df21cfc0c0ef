namespace Bwc.Service.Page;

/// <summary>The pages for people, with their styles and scripts, out of the assembly.</summary>
internal static class EmbeddedPage
{
    private static readonly (string Path, string File, string Type)[] Files =
    [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/page.css", "page.css", "text/css; charset=utf-8"),
        ("/page.js", "page.js", "text/javascript; charset=utf-8"),
        ("/words.js", "words.js", "text/javascript; charset=utf-8"),
        ("/show.js", "show.js", "text/javascript; charset=utf-8"),
        ("/registration.html", "registration.html", "text/html; charset=utf-8"),
        ("/registration.css", "registration.css", "text/css; charset=utf-8"),
        ("/registration.js", "registration.js", "text/javascript; charset=utf-8"),
        ("/favicon.svg", "favicon.svg", "image/svg+xml"),
    ];

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (path, file, type) in Files)
        {
            var answer = TypedResults.Text(Text(file), type);
            routes.MapMethods(path, Methods, () => answer).ExcludeFromDescription();
        }
    }

    private static string Text(string file)
    {
        using var reader = new StreamReader(
            typeof(EmbeddedPage).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The assembly lacks {file}.")
        );
        return reader.ReadToEnd().Replace(PageWords.Place, PageWords.Script(), StringComparison.Ordinal);
    }
}
