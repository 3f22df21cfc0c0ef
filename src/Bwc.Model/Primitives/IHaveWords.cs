namespace Bwc.Model.Json;

/// <summary>A converter that reads a word of a list and nothing else, so a schema can give the list.</summary>
internal interface IHaveWords
{
    string[] Words { get; }
}
