/** The words of the search box, in Chinese. */
export const findWords = {
  find: {
    label: '查找楼栋、人员或事项',
    hint: '姓名、拼音、号码末四位、楼栋、单位或编号',
    people: '人员',
    more: '人员：还有更多，请补充文字',
    buildings: '楼栋',
    organisations: '单位',
    matter: '事项',
    dispute: '纠纷',
    busy: '正在查找…',
    nothing: '辖区内没有找到。可试姓名中的两个字、拼音，或身份号码、电话的末四位；事项和纠纷须输入完整编号。',
    byPlace: '名称或地址相近',
    start:
      '输入姓名或其中两个字、拼音或首字母、身份号码或电话末四位、楼栋或地址、单位名称中的两个字，或事项、纠纷的完整编号；姓名加空格再加地址，可缩小范围。',
    privacy: '查找内容不写入网址，结果一律遮蔽。',
    chosen: '已选楼栋：{{name}}',
    dropped: '不选此楼栋',
  },
}
