namespace Scrm.Emulators.WeChat.Api;

/// <summary>One API of the platform: where, the group fault switches name, its one method (null takes both), and what it does.</summary>
internal sealed record ApiRoute(string Path, string Group, string? Method, Func<ApiCall, ApiAnswer> Handle, Escapes Escapes = Escapes.Refused)
{
    /// <summary>False for the calls that buy a token: they name the account by its AppID.</summary>
    public bool NeedsToken { get; init; } = true;
}
