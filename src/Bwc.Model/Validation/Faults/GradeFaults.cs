namespace Bwc.Model.Validation;

/// <summary>What every graded fact must keep to.</summary>
internal static class GradeFaults
{
    public static IEnumerable<Fault> Of<T>(T model)
    {
        var fact = (IGraded)model!;
        if (!Enum.IsDefined(fact.Grade))
            yield return new Fault(Codes.WordUnknown, nameof(IGraded.Grade), $"the grade is not known; use {new EnumWords<Grade>().Right}");
        else if (fact.Grade != Grade.NotEstablished && fact.Source is null)
            yield return new Fault(
                Codes.GradeWithoutSource,
                nameof(IGraded.Source),
                $"the grade '{EnumWords.Of(fact.Grade)}' needs a source; add one, or use the grade 'notEstablished'"
            );
        if (fact.Source is { } source && TextFaults.Of(source.Text) is var (code, message))
            yield return new Fault(code, nameof(IGraded.Source), message);
    }
}
