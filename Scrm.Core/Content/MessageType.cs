namespace Scrm.Core.Content;

/// <summary>What a message carries; camelCase on the wire.</summary>
public enum MessageType
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>Spoken words.</summary>
    Voice,

    /// <summary>A film.</summary>
    Video,

    /// <summary>Any other attachment.</summary>
    File,

    /// <summary>A place.</summary>
    Location,

    /// <summary>A card that opens an address (inbound link, outbound news).</summary>
    Link,

    /// <summary>Words with choices to tap, or to type by number where a channel has no taps.</summary>
    Menu,

    /// <summary>Something done rather than said: follow, scan, tap.</summary>
    Event,

    /// <summary>A kind the adapter does not know: kept raw, never dropped.</summary>
    Unknown,
}
