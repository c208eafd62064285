using static Scrm.Emulators.WeChat.Wire.XmlField;

namespace Scrm.Emulators.WeChat.Wire;

/// <summary>What follows the common fields in a message a follower sends, type by type.</summary>
internal static class MessageFields
{
    public static XmlField[] TextMessage(string content, string? menuItemId = null) => menuItemId is null
        ? [Text("MsgType", "text"), Text("Content", content)]
        : [Text("MsgType", "text"), Text("Content", content), Text("bizmsgmenuid", menuItemId)];

    public static XmlField[] Image(string pictureUrl, string mediaId) =>
        [Text("MsgType", "image"), Text("PicUrl", pictureUrl), Text("MediaId", mediaId)];

    public static XmlField[] Voice(string mediaId, string format, string? recognition) =>
        [Text("MsgType", "voice"), Text("MediaId", mediaId), Text("Format", format), Text("Recognition", recognition), Text("MediaId16K", mediaId)];

    public static XmlField[] Video(string type, string mediaId, string thumbMediaId) =>
        [Text("MsgType", type), Text("MediaId", mediaId), Text("ThumbMediaId", thumbMediaId)];

    public static XmlField[] Location(double latitude, double longitude, long scale, string label) =>
        [Text("MsgType", "location"), Number("Location_X", latitude), Number("Location_Y", longitude), Number("Scale", scale), Text("Label", label)];

    public static XmlField[] Link(string title, string description, string url) =>
        [Text("MsgType", "link"), Text("Title", title), Text("Description", description), Text("Url", url)];

    public static XmlField[] File(string title, string description, string key, string md5, long size) =>
    [
        Text("MsgType", "file"), Text("Title", title), Text("Description", description),
        Text("FileKey", key), Text("FileMd5", md5), Number("FileTotalLen", size),
    ];
}
