namespace Bwc.Service.Registration.Tables;

/// <summary>How far the desk is with an entry. Nothing is ever deleted.</summary>
internal enum EntryState
{
    /// <summary>It was imported or typed in or corrected, and nobody has confirmed it since.</summary>
    Open,

    /// <summary>Somebody looked at it and at its ruling, and it stands in the list of participants.</summary>
    Confirmed,

    /// <summary>It was taken off the list, for instance because it stood there twice.</summary>
    Withdrawn,
}
