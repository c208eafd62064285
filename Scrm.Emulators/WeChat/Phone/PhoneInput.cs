using System.Text.Json.Nodes;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Reads the members of a phone command; what is absent or of another type counts as not given.</summary>
internal static class PhoneInput
{
    public static string? Word(this PhoneTurn turn, string name) => turn.Body.Word(name);

    public static string Word(this PhoneTurn turn, string name, string otherwise) => turn.Body.Word(name) is { Length: > 0 } text ? text : otherwise;

    public static double Number(this PhoneTurn turn, string name, double otherwise) =>
        turn.Body[name] is JsonValue value && value.TryGetValue<double>(out var number) ? number : otherwise;

    public static string? Word(this JsonObject json, string name) => json[name] switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        JsonValue value when value.TryGetValue<long>(out _) => value.ToString(),
        _ => null,
    };
}
