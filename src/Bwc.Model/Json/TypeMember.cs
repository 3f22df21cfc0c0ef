using System.Globalization;
using System.Text.Json;

namespace Bwc.Model.Json;

/// <summary>
/// The members of a file that belong to the file and not to the record in it: "type", which says what the file holds, "register/1"; and "$schema", by
/// which an editor finds the schema.
/// </summary>
internal static class TypeMember
{
    private static ReadOnlySpan<byte> TypeName => "type"u8;

    private static ReadOnlySpan<byte> SchemaName => "$schema"u8;

    /// <summary>Finds the type where it is the first member, as in every file that the library wrote.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">What it says.</param>
    /// <param name="member">Where the member begins and ends, the comma after it included where another member follows.</param>
    /// <returns>False if the text does not begin with an object whose first member is "type" with a text.</returns>
    public static bool TryFindFirst(ReadOnlySpan<byte> utf8, out string value, out Range member)
    {
        (value, member) = (string.Empty, default);
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, default);
        int start;
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
                return false;
            if (!reader.ValueTextEquals(TypeName))
                return false;
            start = (int)reader.TokenStartIndex;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                return false;
            value = reader.GetString()!;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false; // The checker that follows names the place.
        }

        // The comma goes with the member, but only where another member follows it: what is broken must stay so, for the checker to find.
        var end = Past(utf8, (int)reader.BytesConsumed);
        if (end < utf8.Length && utf8[end] is not ((byte)'}' or (byte)','))
            return false;
        if (end < utf8.Length && utf8[end] == (byte)',')
        {
            var next = Past(utf8, end + 1);
            if (next < utf8.Length && utf8[next] == (byte)'"')
                end++;
        }

        member = start..end;
        return true;
    }

    /// <summary>
    /// Blots the members out of a text, wherever among the members of the outermost object they are, so the places of what remains stay the
    /// same.
    /// </summary>
    /// <param name="utf8">The text, which is changed.</param>
    /// <param name="typeToo">Whether the type is meant too; otherwise the schema alone.</param>
    /// <param name="value">What the type says; null if there is none.</param>
    /// <returns>True if a member was blotted out. What is broken stays as it is, and so does what is listed twice, or is not text: the checker names
    /// it.</returns>
    public static bool TryBlot(Span<byte> utf8, bool typeToo, out string? value)
    {
        value = null;
        Range? type = null;
        Range? schema = null;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ModelJsonOptions.MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var start = (int)reader.TokenStartIndex;
                var (isType, isSchema) = (typeToo && type is null && reader.ValueTextEquals(TypeName), schema is null && reader.ValueTextEquals(SchemaName));
                reader.Read();
                if (isType && reader.TokenType == JsonTokenType.String)
                    (type, value) = (start..(int)reader.BytesConsumed, reader.GetString());
                else if (isSchema && reader.TokenType == JsonTokenType.String)
                    schema = start..(int)reader.BytesConsumed;
                reader.Skip();
            }

            reader.Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            value = null;
            return false; // The checker that follows names the place.
        }

        foreach (var member in new[] { type, schema })
        {
            if (member is { } found)
                Blot(utf8, found.Start.Value, found.End.Value);
        }

        return type is not null || schema is not null;
    }

    /// <summary>The name and the version in "register/1"; false if it has another form.</summary>
    public static bool TrySplit(ReadOnlySpan<char> value, out ReadOnlySpan<char> name, out int version)
    {
        var slash = value.IndexOf('/');
        name = slash < 0 ? value : value[..slash];
        version = 0;
        return slash > 0
            && slash + 1 < value.Length
            && value[slash + 1] != '0'
            && int.TryParse(value[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out version);
    }

    public static string Of(string name) => string.Create(CultureInfo.InvariantCulture, $"{name}/{ModelTypes.Version}");

    /// <summary>Blots out a member of a text that is JSON, with one comma: the one behind it, or for the last member the one before.</summary>
    private static void Blot(Span<byte> utf8, int start, int end)
    {
        var next = Past(utf8, end);
        if (utf8[next] == (byte)',')
        {
            end = next + 1;
        }
        else
        {
            var before = start - 1;
            while (IsBlank(utf8[before]))
                before--;
            if (utf8[before] == (byte)',')
                start = before;
        }

        utf8[start..end].Fill((byte)' ');
    }

    private static int Past(ReadOnlySpan<byte> utf8, int position)
    {
        while (position < utf8.Length && IsBlank(utf8[position]))
            position++;
        return position;
    }

    private static bool IsBlank(byte letter) => letter is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
