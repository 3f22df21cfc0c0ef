using System.Data;
using System.Data.Common;
using Bwc.Model;
using Dapper;
using NodaTime;

namespace Secretariat;

// page: dapper-handlers
/// <summary>One handler for every code of the package: a code is stored as its text.</summary>
public sealed class TextHandler<T> : SqlMapper.TypeHandler<T>
    where T : IParsable<T>
{
    public override void SetValue(IDbDataParameter parameter, T? value) => parameter.Value = value?.ToString();

    public override T Parse(object value) => T.Parse((string)value, null);
}

public sealed class LocalDateHandler : SqlMapper.TypeHandler<LocalDate>
{
    public override void SetValue(IDbDataParameter parameter, LocalDate value) => parameter.Value = value.ToString("R", null);

    public override LocalDate Parse(object value) => LocalDate.FromDateTime(DateTime.Parse((string)value, System.Globalization.CultureInfo.InvariantCulture));
}

// end

public static class MeetingRows
{
    // page: dapper-use
    /// <summary>Once, when the program starts.</summary>
    public static void AddHandlers()
    {
        SqlMapper.AddTypeHandler(new TextHandler<StateCode>());
        SqlMapper.AddTypeHandler(new TextHandler<GroupCode>());
        SqlMapper.AddTypeHandler(new TextHandler<OfficeCode>());
        SqlMapper.AddTypeHandler(new TextHandler<RuleReference>());
        SqlMapper.AddTypeHandler(new LocalDateHandler());
    }

    public static IEnumerable<Sitting> ChairedBy(DbConnection connection, GroupCode group) =>
        connection.Query<Sitting>("SELECT * FROM Sittings WHERE \"Group\" = @group ORDER BY Opens", new { group });
    // end
}
