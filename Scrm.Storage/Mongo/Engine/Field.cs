using MongoDB.Bson;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>Values that may be missing, as fields and back.</summary>
internal static class Field
{
    /// <summary>A text; null is BSON's null.</summary>
    public static BsonValue Of(string? value) => value is null ? BsonNull.Value : new BsonString(value);

    /// <summary>A whole number.</summary>
    public static BsonValue Of(long? value) => value is { } known ? new BsonInt64(known) : BsonNull.Value;

    /// <summary>A number.</summary>
    public static BsonValue Of(double? value) => value is { } known ? new BsonDouble(known) : BsonNull.Value;

    /// <summary>Yes or no.</summary>
    public static BsonValue Of(bool? value) => value is { } known ? BsonBoolean.Create(known) : BsonNull.Value;

    /// <summary>The text of a field, or null.</summary>
    public static string? Text(this BsonDocument document, string field) =>
        document.TryGetValue(field, out var value) && !value.IsBsonNull ? value.AsString : null;

    /// <summary>The whole number of a field, or null.</summary>
    public static long? Number(this BsonDocument document, string field) =>
        document.TryGetValue(field, out var value) && !value.IsBsonNull ? value.ToInt64() : null;

    /// <summary>True: the field is there and says so.</summary>
    public static bool Is(this BsonDocument document, string field) => document.TryGetValue(field, out var value) && value.IsBoolean && value.AsBoolean;
}
