namespace Scrm.Emulators.WeChat.State;

/// <summary>A tag of the account; ids below 100 belong to the platform.</summary>
internal sealed record FollowerTag(int Id, string Name);
