using System.Text.Json;
using System.Text.Json.Serialization;
using Bwc.Model;
using Bwc.Model.Json;
using NodaTime;

namespace Secretariat;

// page: json-context
/// <summary>A record of one's own. The codes of the package need nothing; a LocalDate, which is NodaTime's, names its converter.</summary>
public sealed record Booking(OfficeCode Office, StateCode Host, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate Opens);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Booking))]
[JsonSerializable(typeof(ChairRuling))]
[JsonSerializable(typeof(Dictionary<StateCode, int>))]
public sealed partial class SecretariatJson : JsonSerializerContext;

// end
