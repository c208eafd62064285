using System.Text.Json;

namespace Scrm.Bot.Activities;

/// <summary>A button.</summary>
/// <param name="Type"><c>imBack</c>, <c>postBack</c>, <c>openUrl</c> and others.</param>
/// <param name="Title">What people read.</param>
/// <param name="Value">What is sent or opened; mostly a string.</param>
internal sealed record CardAction(string? Type, string? Title = null, JsonElement? Value = null)
{
    /// <summary>The value as words, or null.</summary>
    public string? Said => Value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } or null => null,
        { } other => other.GetRawText(),
    };
}
