using static Scrm.Emulators.WeChat.Wire.XmlField;

namespace Scrm.Emulators.WeChat.Wire;

/// <summary>What follows the common fields in an event, kind by kind.</summary>
internal static class EventFields
{
    public static XmlField[] Plain(string name, string? key = null) =>
        [Text("MsgType", "event"), Text("Event", name), Text("EventKey", key)];

    public static XmlField[] Subscribe(string? scene, string? ticket) => scene is null
        ? Plain("subscribe")
        : [.. Plain("subscribe", $"qrscene_{scene}"), Text("Ticket", ticket)];

    public static XmlField[] Scan(string scene, string ticket) => [.. Plain("SCAN", scene), Text("Ticket", ticket)];

    public static XmlField[] Position(double latitude, double longitude) =>
    [
        Text("MsgType", "event"), Text("Event", "LOCATION"),
        Number("Latitude", latitude), Number("Longitude", longitude), Number("Precision", 30.0),
    ];

    public static XmlField[] Opened(string name, string key, long menuId) => [.. Plain(name, key), Number("MenuId", menuId)];

    public static XmlField[] Scanned(string name, string key, string result) =>
        [.. Plain(name, key), Group("ScanCodeInfo", Text("ScanType", "qrcode"), Text("ScanResult", result))];

    public static XmlField[] PicturesSent(string name, string key, IReadOnlyList<string> md5Sums) =>
    [
        .. Plain(name, key),
        Group("SendPicsInfo", Number("Count", (long)md5Sums.Count), Group("PicList", [.. md5Sums.Select(sum => Group("item", Text("PicMd5Sum", sum)))])),
    ];

    public static XmlField[] PlaceSent(string key, double latitude, double longitude, long scale, string label) =>
    [
        .. Plain("location_select", key),
        Group(
            "SendLocationInfo",
            Text("Location_X", Number("", latitude).Value), Text("Location_Y", Number("", longitude).Value),
            Text("Scale", Number("", scale).Value), Text("Label", label), Text("Poiname", "")),
    ];

    public static XmlField[] TemplateSent(long messageId, string status) =>
        [Text("MsgType", "event"), Text("Event", "TEMPLATESENDJOBFINISH"), Number("MsgID", messageId), Text("Status", status)];
}
