namespace Scrm.Bot.Channels;

/// <summary>What a platform sent: nothing parsed, the body's bytes as they came.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Query">Query parameters; the first value of each, decoded.</param>
/// <param name="Headers">Headers by name, case ignored; the first value of each.</param>
/// <param name="Body">Raw bytes; signatures are checked over these.</param>
internal sealed record WebhookRequest(
    string Method,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers,
    ReadOnlyMemory<byte> Body)
{
    /// <summary>False: the platform hung up already, so that nothing can travel in the response.</summary>
    public bool CallerWaits { get; init; } = true;
}
