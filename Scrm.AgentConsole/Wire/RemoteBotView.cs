using Scrm.Core.RemoteBots;

namespace Scrm.AgentConsole.Wire;

/// <summary>The bot elsewhere that answers an inbox; its secret is never shown, only whether there is one. Written as settings <c>RemoteBot…</c> of the inbox.</summary>
internal sealed record RemoteBotView(
    string Url, string? AppId, string? ClientId, string TokenUrl, string? Scope, RemoteBotMode Mode, int Seconds, bool HasSecret);
