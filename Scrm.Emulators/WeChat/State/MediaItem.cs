namespace Scrm.Emulators.WeChat.State;

/// <summary>One uploaded or received file on the platform's shelf.</summary>
internal sealed record MediaItem(string Id, string Type, string ContentType, string FileName, byte[] Bytes, DateTimeOffset CreatedAt);
