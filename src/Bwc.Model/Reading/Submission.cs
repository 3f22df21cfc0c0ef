namespace Bwc.Model.Reports;

/// <summary>Who submitted a document, and on whose behalf.</summary>
internal sealed class Submission
{
    public List<Contributor> By { get; } = [];

    public List<StateCode> States { get; } = [];

    public List<string> Bodies { get; } = [];

    public GroupCode? Group { get; set; }

    public List<string> Unresolved { get; } = [];
}
