using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Cli.Output;

/// <summary>Prints a draft for programs: its language, its text, and what there is to say of it.</summary>
internal static class DraftWriter
{
    public static string Json(ReportDraft draft, IEnumerable<Finding> findings)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            json.WriteString("language", LanguageTags.TagOf(draft.Language));
            json.WriteString("text", draft.Text);
            json.WritePropertyName("findings");
            json.WriteRawValue(ModelJson.WriteList<Finding>([.. findings]));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }
}
