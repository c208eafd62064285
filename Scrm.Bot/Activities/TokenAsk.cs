namespace Scrm.Bot.Activities;

/// <summary>With what a token is asked for.</summary>
/// <param name="Via">The HTTP client that asks.</param>
/// <param name="Authority">Where.</param>
/// <param name="ClientId">By whom.</param>
/// <param name="Secret">His secret.</param>
/// <param name="Scope">For whom it is, or null.</param>
internal sealed record TokenAsk(string Via, Uri Authority, string ClientId, string Secret, string? Scope)
{
    // The generated text of a record would show the secret.
    public override string ToString() => $"Token for {ClientId}";
}
