using System.Globalization;

namespace Bwc.Model.Reports;

/// <summary>What fills the places of a frame. An empty text fills none.</summary>
internal sealed class FrameSlots
{
    private readonly List<(string Name, string Text)> _filled = [];

    /// <summary>The first place that a frame needed and that was empty.</summary>
    public string? Missing { get; set; }

    /// <summary>What fills a place; null if nothing does.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var (filled, text) in _filled)
            {
                if (filled == name)
                    return text;
            }

            return null;
        }
    }

    /// <summary>Fills a place with a text.</summary>
    public FrameSlots With(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _filled.Add((name, text));
        return this;
    }

    /// <summary>Fills a place with a number.</summary>
    public FrameSlots With(string name, int? number) => With(name, number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Fills a place where something is so.</summary>
    public FrameSlots With(string name, bool isSo) => With(name, isSo ? name : null);
}
