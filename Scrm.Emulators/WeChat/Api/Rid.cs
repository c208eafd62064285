using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>What the platform adds to its answers: a request id behind error texts, members nobody documented.</summary>
internal static class Rid
{
    public static ApiAnswer Stamp(ApiAnswer answer, DateTimeOffset now)
    {
        if (answer.File is not null)
        {
            return answer;
        }

        var rid = $"{now.ToUnixTimeSeconds():x8}-{RandomNumberGenerator.GetHexString(8, true)}-{RandomNumberGenerator.GetHexString(8, true)}";
        if (answer.Code != 0)
        {
            answer.Json["errmsg"] = $"{answer.Json["errmsg"]} rid: {rid}";
        }

        answer.Json["x_trace"] = new JsonObject { ["rid"] = rid };
        return answer;
    }
}
