using System.Text.Json.Serialization;

namespace Scrm.Bot.RemoteBots;

/// <summary>A place on earth beside a message.</summary>
/// <param name="Type"><c>Place</c>.</param>
/// <param name="Geo">Where.</param>
internal sealed record PlaceEntity(string Type, PlacePoint Geo);

/// <summary>Where a place is.</summary>
/// <param name="Type"><c>GeoCoordinates</c>.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
/// <param name="Name">Name or address, or null.</param>
internal sealed record PlacePoint(string Type, double Latitude, double Longitude, string? Name);

/// <summary>Its JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlaceEntity))]
internal sealed partial class PlaceJson : JsonSerializerContext;
