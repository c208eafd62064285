namespace Scrm.Core.Content;

/// <summary>An attachment: at the platform, in our store, or both.</summary>
public sealed record Media
{
    /// <summary>Our attachment, once fetched or uploaded; null before.</summary>
    public string? AttachmentId { get; init; }

    /// <summary>The platform's id (WeChat MediaId), or null.</summary>
    public string? PlatformId { get; init; }

    /// <summary>The platform's address (WeChat PicUrl), or null.</summary>
    public string? PlatformUrl { get; init; }

    /// <summary>MIME type, or null while unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>Bytes, or null while unknown.</summary>
    public long? Size { get; init; }

    /// <summary>Name for people, or null.</summary>
    public string? FileName { get; init; }

    /// <summary>Why the attachment could not be fetched, as a stable word, or null.</summary>
    public string? Problem { get; init; }
}
