/**
 * What codes usually say, so that a code need not say it: deflate refers to it by distance, so the commonest stands last.
 * It belongs to version 1 of the code and must never change: with another letter in it no code on paper could be read.
 */
const TEXT = [
  '"former":[{"changes":[{"cycles":[{"genotype":"*1/*1","*1/*28","*1/*6","gfr":{"by":"measured","cockcroftGault","wright","cap":"none","125","is":["',
  '"stoolsAboveBaseline":["0","per day","",0]},"ast":["20","U/L","40",-1],"alt":["20","U/L","40",-1],"bilirubin":["10","umol/L","mg/dL","21",-1],',
  '"creatinine":["70","umol/L","104",-1],"haemoglobin":["90","g/L","g/dL","",-1],"neutrophils":["1.5","10^9/L","",-1],"platelets":["100","10^9/L","",-1],"whiteCells":["3","10^9/L","",-1]},"labs":{"',
  '"circumstances":{"cardiacDisease":"n","chestRadiotherapy":"n","cyp3aInhibitor":"n","organDysfunction":"n","priorAnthracycline":"n","trial":"y","ugt1a1Variant":"n"},',
  '"policy":{"bands":[{"drugs":["","rows":[["0","withinPercent":"6"}],"bsaCap":"2","bsaCapM2":{"max":"3","min":"1.5"},"bsaFormula":"duBois","mosteller","haycock","increments":{"":[{"from":"0","increment":"',
  '"products":{"":{"own":[{"concentration":"","id":"","isSameBasis":true,"strength":""}],"products":["vial100","vial500"]}},"recalculate":{"dosePercent":"5","weightPercent":"10"},"rounding":"doseBands","none","wholeVials","wholeVialsPercent":"5"},',
  '"weights":{"actual","ideal","adjusted40","noEarlier":["","earlier":[["","",""]],"answers":{"":"n","":"y"},',
  '"changes":[{"as":"amount","level","restore","percent","at":"1/1/1","2/1/1","basis":"previous","standard","grade":4,"is":"cease","omit","modify","item":"","on":0,"scope":"administration","cycle","laterCycles","day","following","drug","regimen","time":"","to":"75","80","50","until":7,"why":"febrileNeutropenia","thrombocytopenia","neutropenia","hepaticToxicity","renalFunction","neuropathy","diarrhoea","mucositis","infection","other","note":true}],"is":"delay",',
  '"records":[["",1,"1~3",1,0,"08:00","","1.7521","mosteller"],["",1,"1~7",1,0,"09:00","',
  '"cycles":[{"body":1,"dosing":"recalculate","keep","formula":"","given":0,"n":1,"on":0},{"n":2,"on":21},{"n":3,"on":28}],',
  '"supplied":{"":["y","1-4","","","",3]},"":["y","1-7","","200","mcg/m2",3]},"":["n","","8","","",3]},"mg/m2","last":6,"lvef":["60",-3],"draft":true,"perM2":{"',
  '"level","level","Level":"full","flat","divided","Division":"onceDaily","everyTwelveHours","continuous","Order":"after","before","parallel","Dose":"100","Days":"',
  '"hours":{"":"0.5","":"1","":"1.5","":"2","":"3","":"4","12:00","13:00","14:00","15:00","16:00","18:00","20:00","00:00","08:30","09:30","10:30","11:30","11:00","10:00"},"starts":{"',
  '"doses":[[1,1,{"/mcg":"1,8,15:","22:","1~5:","1~4:","1~6:","1~14:","1~10:","1~21:","1~28:","2~6:","1,3,5:","1,4,8,11:","1~3:","1~7:","00x2","0x2",":"1:"}]],"draft":true,"ecog":"0","1","hours":{"',
  '{"age":6,"answers":{"body":[{"cm":["160",-3],"kg":["60",-3]}],"choices":{"Dose":"Level":"","last":6,"on":98","of":" 1.1.0","of":" 1.0.0","on":9',
  ',"sex":"f","starts":{"":"08:00"}},"sex":"m","starts":{"":"08:00","":"09:00","":"10:00","',
  '"}]],"ecog":"1","hours":{"":"2","":"2"},"of":"","on":98,"sex":"m","starts":{"',
  '{"age":5,"body":[{"cm":["170",-3],"kg":["70",-3]}],"cycle":2,"doses":[[2,2,{"{"age":4,"body":[{"cm":["1","choices":{"","doses":[[1,1,{"',
].join('')

/** Its bytes; it is all ASCII. */
export function dictionary(): Uint8Array {
  return new TextEncoder().encode(TEXT)
}
