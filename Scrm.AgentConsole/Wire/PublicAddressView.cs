namespace Scrm.AgentConsole.Wire;

/// <summary>Where platforms are to call this installation, without a trailing slash.</summary>
internal sealed record PublicAddressView(string BaseUrl);
