using System.Text.Json.Serialization;

namespace Scrm.Bot.Activities;

/// <summary>What an authority answers.</summary>
/// <param name="AccessToken">The token.</param>
/// <param name="ExpiresIn">Its life in seconds.</param>
internal sealed record TokenGiven(
    [property: JsonPropertyName("access_token")] string? AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);
