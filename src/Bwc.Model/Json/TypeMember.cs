using System.Globalization;
using System.Text.Json;

namespace Bwc.Model.Json;

/// <summary>The first member of a file, "type", which says what the file holds: "register/1". It belongs to the file and not to the record.</summary>
internal static class TypeMember
{
    private static ReadOnlySpan<byte> MemberName => "type"u8;

    /// <summary>Finds the member at the head of an object.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">What it says.</param>
    /// <param name="start">Where the member begins.</param>
    /// <param name="end">Where what follows it begins: after the comma, where there is one.</param>
    /// <returns>False where the text does not begin with an object whose first member is "type" with a text.</returns>
    public static bool TryFind(ReadOnlySpan<byte> utf8, out string value, out int start, out int end)
    {
        value = string.Empty;
        start = end = 0;
        var reader = new Utf8JsonReader(utf8, isFinalBlock: false, default);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
                return false;
            if (!reader.ValueTextEquals(MemberName))
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
        end = Past(utf8, (int)reader.BytesConsumed);
        if (end >= utf8.Length || utf8[end] == (byte)'}')
            return true;
        if (utf8[end] != (byte)',')
            return false;
        var next = Past(utf8, end + 1);
        if (next < utf8.Length && utf8[next] == (byte)'"')
            end++;
        return true;
    }

    private static int Past(ReadOnlySpan<byte> utf8, int position)
    {
        while (position < utf8.Length && utf8[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            position++;
        return position;
    }

    /// <summary>The name and the version in "register/1"; false where it has another form.</summary>
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
}
