using Microsoft.Bot.Builder.Integration;
using Newtonsoft.Json;
using Scrm.Bot.Activities;
using SdkActivity = Microsoft.Bot.Schema.Activity;

namespace Scrm.Bot.BotBuilder;

/// <summary>Activities between our wire and Bot Builder's own types: both write the same JSON.</summary>
internal static class ActivityBridge
{
    private static readonly JsonSerializerSettings Settings = MessageSerializerSettings.Create();

    public static SdkActivity ToSdk(Activity activity) =>
        JsonConvert.DeserializeObject<SdkActivity>(System.Text.Json.JsonSerializer.Serialize(activity, ActivityJson.Plain.Activity), Settings)!;

    public static byte[] ToBytes(SdkActivity activity) => System.Text.Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(activity, Settings));

    public static Activity ToWire(SdkActivity activity) => System.Text.Json.JsonSerializer.Deserialize(ToBytes(activity), ActivityJson.Plain.Activity)!;
}
