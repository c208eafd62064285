namespace Scrm.Emulators.WeChat.Api;

/// <summary>What the platform does with <c>\uXXXX</c> escapes of non-ASCII characters in a JSON body.</summary>
internal enum Escapes
{
    /// <summary>Refused with 40033.</summary>
    Refused,

    /// <summary>Shown to the follower as they stand.</summary>
    Shown,
}
