using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>The sample texts. They are our own; no sentence of a report is in them.</summary>
internal static class Texts
{
    public static string Of(string name) => File.ReadAllText(Path.Combine(TestFacts.Repository, "tests", "Bwc.Model.Tests", "Reading", "Texts", name));

    public static MeetingReport Read(string name, Language language) => ReadText(Of(name), language);

    public static MeetingReport ReadText(string text, Language language) => Register.Default.ReadReport(text, language).GetValueOrThrow();
}
