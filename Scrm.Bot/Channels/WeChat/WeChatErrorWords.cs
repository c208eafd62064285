using System.Collections.Frozen;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>The platform's error codes in plain words: what happened and what to do next.</summary>
internal static class WeChatErrorWords
{
    /// <summary>Our stable word, Chinese and English for each code.</summary>
    public static FrozenDictionary<int, (string Code, string Text, string TextEn)> All { get; } = new Dictionary<int, (string, string, string)>
    {
        [-1] = ("platformBusy", "微信系统繁忙，稍后会自动重试。", "WeChat is busy; it is tried again by itself."),
        [40001] = BadSecret, [40014] = BadSecret, [42001] = BadSecret, [40125] = BadSecret,
        [40003] = ("unknownContact", "微信不认识这位客户（OpenID 无效），可能属于另一个公众号，请核对收件账号。", "WeChat does not know this customer (bad OpenID), perhaps one of another account; check the inbox."),
        [40004] = MediaFormat, [40005] = MediaFormat, [40113] = MediaFormat,
        [40006] = MediaTooLarge, [40009] = MediaTooLarge, [40010] = MediaTooLarge, [40011] = MediaTooLarge, [45001] = MediaTooLarge,
        [40007] = ("mediaExpired", "素材已过期或不存在（微信只保留三天），请重新上传后发送。", "The file is gone (WeChat keeps it three days); upload it again."),
        [40008] = ("unsupportedType", "微信不支持这种消息，请改用文字、图片、语音、视频、链接或菜单。", "WeChat does not take this kind of message; use text, picture, voice, video, link or menu."),
        [40013] = ("badAppId", "AppId 不正确，请管理员检查收件账号设置。", "The AppID is wrong; an admin should check the inbox's settings."),
        [40016] = BadMenu, [40017] = BadMenu, [40018] = BadMenu, [40019] = BadMenu, [40020] = BadMenu, [40054] = BadMenu, [40055] = BadMenu,
        [40032] = ("listTooLong", "一次处理的客户太多，请分批进行。", "Too many customers at once; do it in parts."),
        [40033] = ("badCharacters", "内容里有微信不接受的字符，请去掉特殊符号后重发。", "The text has characters WeChat does not take; remove special symbols and send again."),
        [40163] = ("used", "该凭证已使用过，请重新获取。", "This code was used already; get a new one."),
        [40164] = ("ipNotAllowed", "服务器 IP 不在公众号白名单，请管理员在公众平台“IP 白名单”中加入本服务器地址。", "This server's IP address is not on the account's whitelist; an admin must add it on the platform."),
        [41005] = ("mediaMissing", "没有收到文件内容，请重新上传。", "The file arrived empty; upload it again."),
        [43004] = ("notFollowing", "客户未关注公众号，客户重新关注后才能发送。", "The customer does not follow the account; nothing can be sent until they follow again."),
        [43019] = ("blacklisted", "客户在公众号黑名单中，请先移出黑名单。", "The customer is on the account's blacklist; take them off it first."),
        [44004] = ("empty", "消息内容为空，请填写后再发。", "The message is empty; write something first."),
        [45002] = ("tooLong", "内容过长（最多约 2048 字节，约 680 个汉字），请分成几条发送。", "The text is too long (2048 bytes at most); send it in parts."),
        [45003] = ("titleTooLong", "标题过长，请缩短后重发。", "The title is too long; shorten it."),
        [45004] = ("descriptionTooLong", "描述过长，请缩短后重发。", "The description is too long; shorten it."),
        [45007] = ("voiceTooLong", "语音超过 60 秒，请缩短后重发。", "The voice message is longer than 60 s; shorten it."),
        [45008] = ("tooManyArticles", "图文条数过多，客服消息只能有一条。", "Too many articles; one is allowed."),
        [45009] = ("dailyLimit", "今天的接口调用次数已用完，明天零点后自动重试；急需时请管理员在公众平台清零。", "Today's API calls are used up; it is tried again after midnight (China), or an admin clears the quota."),
        [45011] = ("minuteLimit", "调用过于频繁，约一分钟后自动重试。", "Too many calls; it is tried again in about a minute."),
        [45015] = ("windowExpired", "已超过回复时限，客户再次来信后才能回复。", "The time to reply is over; the customer must write first."),
        [45047] = ("quotaSpent", "可回复条数已用完，客户再次来信后才能继续回复。", "The number of replies is used up; the customer must write first."),
        [45056] = ("tooManyTags", "公众号标签已达 100 个上限，请先删除不用的标签。", "The account has 100 tags already; delete some first."),
        [45057] = ("tagInUse", "该标签下粉丝超过十万，请先在公众平台移除部分粉丝再删除。", "The tag has more than 100,000 followers; take some off before deleting it."),
        [45058] = ("systemTag", "系统保留标签不能修改。", "Tags of the platform itself cannot be changed."),
        [45059] = ("tooManyTagsOfContact", "该客户已有 20 个标签，请先移除一个。", "The customer has 20 tags already; remove one first."),
        [45157] = ("tagName", "标签名无效或与已有标签重名，请换一个名称。", "The tag's name is not allowed or in use; choose another."),
        [45158] = ("tagNameTooLong", "标签名超过 30 个字节，请缩短。", "The tag's name is longer than 30 bytes; shorten it."),
        [45159] = ("unknownTag", "该标签不存在，请刷新后再试。", "There is no such tag; reload and try again."),
        [46003] = ("noMenu", "公众号还没有自定义菜单。", "The account has no menu yet."),
        [47001] = ("badRequest", "消息格式未被微信接受，请联系管理员。", "WeChat did not understand the request; tell an admin."),
        [48001] = ("noPermission", "公众号没有此接口权限，请管理员在公众平台确认认证与权限。", "The account may not use this function; an admin should check its verification and permissions."),
        [48002] = ("refused", "客户已拒收公众号消息，请改用其他方式联系。", "The customer refuses messages of the account; use another way."),
        [48004] = ("apiBanned", "接口权限被微信封禁，请管理员登录公众平台查看通知。", "WeChat has banned this function; an admin should read the platform's notice."),
        [48006] = ("clearQuotaLimit", "本月清零次数已用完，请等额度自动恢复。", "This month's quota resets are used up; wait for the quota to return."),
        [49003] = ("unknownContact", "该客户不属于这个公众号，请核对收件账号。", "The customer belongs to another account; check the inbox."),
        [50001] = ("noPermission", "公众号没有授权此接口，请管理员检查授权。", "This function is not authorised; an admin should check."),
        [50002] = ("contactLimited", "该客户的账号被微信限制，暂时无法接收消息。", "WeChat has limited this customer's account; they cannot get messages for now."),
        [87009] = ("badSignature", "签名无效，请联系管理员。", "The signature is wrong; tell an admin."),
        [89503] = ("needsConfirmation", "此次调用需要公众号管理员在微信中确认，请管理员确认后重试。", "The account's admin must confirm this call in WeChat first."),
    }.ToFrozenDictionary();

    private static (string, string, string) BadSecret =>
        ("badCredentials", "微信不接受访问凭证，请管理员检查 AppId 与 AppSecret。", "WeChat does not accept the credentials; an admin should check AppID and AppSecret.");

    private static (string, string, string) MediaFormat =>
        ("mediaFormat", "文件格式不受支持：图片用 JPG、PNG、GIF、BMP，语音用 AMR、MP3，视频用 MP4。", "The format is not supported: JPG, PNG, GIF, BMP pictures, AMR or MP3 voice, MP4 video.");

    private static (string, string, string) MediaTooLarge =>
        ("mediaTooLarge", "文件过大：图片和视频最大 10 MB，语音最大 2 MB，请压缩后重发。", "The file is too large: pictures and video up to 10 MB, voice up to 2 MB.");

    private static (string, string, string) BadMenu =>
        ("badMenu", "菜单格式不正确：最多三个一级菜单，每个最多五个子菜单，名称不能过长。", "The menu is not right: three entries at most, five below each, with short names.");
}
