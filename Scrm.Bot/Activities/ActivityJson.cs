using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scrm.Bot.Activities;

/// <summary>The protocol's JSON: camelCase, absent members left out, words unescaped.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivityReplies))]
[JsonSerializable(typeof(ActivityTaken))]
[JsonSerializable(typeof(ActivityRefused))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(TokenGiven))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class ActivityJson : JsonSerializerContext
{
    public static ActivityJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A string as a value.</summary>
    public static JsonElement Text(string text) => JsonSerializer.SerializeToElement(text, Plain.String);

    /// <summary>Members with words as a value; those without are left out.</summary>
    public static JsonElement Words(params (string Name, string? Value)[] members) => JsonSerializer.SerializeToElement(
        members.Where(m => m.Value is not null).ToDictionary(m => m.Name, m => m.Value!), Plain.DictionaryStringString);
}
