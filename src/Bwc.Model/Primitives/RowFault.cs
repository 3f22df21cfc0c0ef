namespace Bwc.Model;

/// <summary>Why a row cannot be read.</summary>
internal enum RowFault
{
    None,
    TooLong,
    QuoteOpen,
    NotText,
}
