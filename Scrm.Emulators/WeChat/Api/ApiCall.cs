using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Scrm.Emulators.WeChat.Push;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>One API call after the gate: whose it is and what it says. Handlers run under the account's lock.</summary>
internal sealed record ApiCall(AccountState Account, IQueryCollection Query, JsonObject Body, DateTimeOffset Now)
{
    public ApiUpload? Upload { get; init; }

    /// <summary>Address of the emulator as the caller reached it, without a slash at the end.</summary>
    public required string Origin { get; init; }

    public required PushComposer Pushes { get; init; }

    public string Word(string name) => Query[name].ToString();
}
