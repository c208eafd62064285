namespace Scrm.Core.RemoteBots;

/// <summary>A bot elsewhere asks for people.</summary>
/// <param name="TeamId">The team it names, or null.</param>
/// <param name="Facts">What it tells the person who takes over, a line each.</param>
public sealed record RemoteHandoff(string? TeamId, IReadOnlyList<string> Facts);
