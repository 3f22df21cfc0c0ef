using System.Collections.Immutable;
using System.Text.Json;
using Bwc.Model.Reports;

namespace Bwc.Model.Json;

/// <summary>Who contributed.</summary>
internal struct ContributorMembers : IMembers<Contributor>
{
    private ContributorKind _kind;
    private StateCode? _state;
    private string? _name;

    public static JsonEncodedText[] Names => Leaf.Names("kind", "state", "name");

    public static int Required => 0b001;

    public readonly Contributor Made =>
        new()
        {
            Kind = _kind,
            State = _state,
            Name = _name,
        };

    public void Read(int member, ref Utf8JsonReader reader)
    {
        if (member == 0)
            _kind = Leaf.ContributorKind.Read(ref reader);
        else if (member == 1)
            _state = Leaf.OrNull(Leaf.State, ref reader);
        else
            _name = Leaf.Text(ref reader);
    }

    public static void Write(Utf8JsonWriter writer, Contributor value, JsonEncodedText[] names)
    {
        Leaf.Write(writer, names[0], Leaf.ContributorKind, value.Kind);
        Leaf.Write(writer, names[1], Leaf.State, value.State);
        writer.WriteString(names[2], value.Name);
    }
}

/// <summary>What somebody contributed.</summary>
internal struct ContributionMembers : IMembers<Contribution>
{
    private ContributionKind _kind;
    private Contributor _by;
    private DocumentSymbol? _paper;
    private ImmutableArray<StateCode> _onBehalfOf;
    private GroupCode? _onBehalfOfGroup;
    private string? _subject;

    public static JsonEncodedText[] Names => Leaf.Names("kind", "by", "paper", "onBehalfOf", "onBehalfOfGroup", "subject");

    public static int Required => 0b000011;

    public readonly Contribution Made =>
        new()
        {
            Kind = _kind,
            By = _by,
            Paper = _paper,
            OnBehalfOf = _onBehalfOf,
            OnBehalfOfGroup = _onBehalfOfGroup,
            Subject = _subject,
        };

    public void Read(int member, ref Utf8JsonReader reader)
    {
        switch (member)
        {
            case 0:
                _kind = Leaf.ContributionKind.Read(ref reader);
                break;
            case 1:
                _by = MemberConverter<Contributor, ContributorMembers>.Read(ref reader);
                break;
            case 2:
                _paper = Leaf.OrNull(Leaf.Symbol, ref reader);
                break;
            case 3:
                _onBehalfOf = Leaf.List(Leaf.State, ref reader);
                break;
            case 4:
                _onBehalfOfGroup = Leaf.OrNull(Leaf.Group, ref reader);
                break;
            default:
                _subject = Leaf.Text(ref reader);
                break;
        }
    }

    public static void Write(Utf8JsonWriter writer, Contribution value, JsonEncodedText[] names)
    {
        Leaf.Write(writer, names[0], Leaf.ContributionKind, value.Kind);
        writer.WritePropertyName(names[1]);
        MemberConverter<Contributor, ContributorMembers>.Write(writer, value.By);
        Leaf.Write(writer, names[2], Leaf.Symbol, value.Paper);
        writer.WriteStartArray(names[3]);
        foreach (var state in value.OnBehalfOf)
            Leaf.State.Write(writer, state);
        writer.WriteEndArray();
        Leaf.Write(writer, names[4], Leaf.Group, value.OnBehalfOfGroup);
        writer.WriteString(names[5], value.Subject);
    }
}

/// <summary>Who held a view of the summary.</summary>
internal struct ViewMembers : IMembers<AttributedView>
{
    private int _paragraph;
    private int? _item;
    private ViewHolder _holder;

    public static JsonEncodedText[] Names => Leaf.Names("paragraph", "item", "holder");

    public static int Required => 0b101;

    public readonly AttributedView Made =>
        new()
        {
            Paragraph = _paragraph,
            Item = _item,
            Holder = _holder,
        };

    public void Read(int member, ref Utf8JsonReader reader)
    {
        if (member == 0)
            _paragraph = Leaf.Number(ref reader);
        else if (member == 1)
            _item = reader.TokenType == JsonTokenType.Null ? null : Leaf.Number(ref reader);
        else
            _holder = Leaf.ViewHolder.Read(ref reader);
    }

    public static void Write(Utf8JsonWriter writer, AttributedView value, JsonEncodedText[] names)
    {
        writer.WriteNumber(names[0], value.Paragraph);
        if (value.Item is { } item)
            writer.WriteNumber(names[1], item);
        else
            writer.WriteNull(names[1]);
        Leaf.Write(writer, names[2], Leaf.ViewHolder, value.Holder);
    }
}

/// <summary>A cell of a chair table.</summary>
internal struct SlotMembers : IMembers<ChairSlot>
{
    private int _year;
    private OfficeCode _office;
    private GroupCode _group;

    public static JsonEncodedText[] Names => Leaf.Names("year", "office", "group");

    public static int Required => 0b111;

    public readonly ChairSlot Made => new(_year, _office, _group);

    public void Read(int member, ref Utf8JsonReader reader)
    {
        if (member == 0)
            _year = Leaf.Number(ref reader);
        else if (member == 1)
            _office = Leaf.Office.Read(ref reader);
        else
            _group = Leaf.Group.Read(ref reader);
    }

    public static void Write(Utf8JsonWriter writer, ChairSlot value, JsonEncodedText[] names)
    {
        writer.WriteNumber(names[0], value.Year);
        Leaf.Write(writer, names[1], Leaf.Office, value.Office);
        Leaf.Write(writer, names[2], Leaf.Group, value.Group);
    }
}
